import { runEmbed } from '../../components/embed/embed-runtime';

runEmbed();
