// `npm start`: installs what is missing, builds what has changed, serves.
import { runProduct } from './run-product.mjs';

runProduct(['serve']);
