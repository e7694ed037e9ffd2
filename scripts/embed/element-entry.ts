import { defineEmbed } from '../../components/embed/mawqif-embed';

defineEmbed();
