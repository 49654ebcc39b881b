// `npm run throughline -- <command>`: standard output holds nothing but the command's own.
import process from 'node:process';
import { runProduct } from './run-product.mjs';

runProduct(process.argv.slice(2));
