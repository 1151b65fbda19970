import {
  blocks,
  type Direction,
  ends,
  listed,
  lower,
  type NetworkReader,
  type NetworkRule,
  protocolName,
  type Values,
} from './rule.ts';

const spellings = {
  ingress: { direction: 'inbound', ranges: ['source_address_prefix', 'source_address_prefixes'] },
  egress: { direction: 'outbound', ranges: ['destination_address_prefix', 'destination_address_prefixes'] },
};

function read(values: Values, direction: Direction): NetworkRule[] {
  const spelling = spellings[direction];
  const protocol = protocolName(values.protocol);
  if (protocol === undefined || typeof values.access !== 'string' || lower(values.direction) !== spelling.direction)
    return [];
  return [
    {
      action: lower(values.access),
      order: values.priority ?? null,
      protocol,
      ports: ['destination_port_range', 'destination_port_ranges']
        .flatMap((attribute) => listed(values[attribute]))
        .flatMap(ends),
      ranges: spelling.ranges.flatMap((attribute) => listed(values[attribute])),
    },
  ];
}

export const azurermReaders: Record<string, NetworkReader> = {
  azurerm_network_security_rule: read,
  azurerm_network_security_group: (values, direction) =>
    blocks(values, 'security_rule').flatMap((block) => read(block, direction)),
};
