export { NotFoundHelp as default } from '@/components/layout/not-found-help';
