/** Many people against one list, on all cores. The sub-path `allonym/screen`. */
export { screen, type Screened, type ScreenOptions } from './screen';
