# METADATA
# title: Networks
# description: Ports, protocols and address ranges, in the spellings of the three clouds.
package decree.net

import data.decree.tf

_everywhere := {"*", "any", "internet"}

# METADATA
# title: An address range is the internet
# description: >
#   The words `*`, `any` and `internet`, and a range that holds a quarter or more of all IPv4 addresses
#   (/0 to /2) or all global IPv6 addresses (/0 to /3): two halves are as open as the whole. Unknown is not.
# scope: document
world_cidr(range) if lower(range) in _everywhere

world_cidr(range) if {
	tf.known(range)
	[address, length] := split(range, "/")
	to_number(length) <= _widest(address)
}

_widest(address) := 3 if {
	contains(address, ":")
} else := 2

# METADATA
# title: An address range shares addresses with one of some networks
# description: An address without a length is a range of one. False when unknown, and for a name such as `VirtualNetwork`.
# scope: document
meets(range, _) if world_cidr(range)

meets(range, networks) if {
	tf.known(range)
	some network in networks
	net.cidr_intersects(network, _network(range))
}

# METADATA
# title: An address range has addresses outside of some networks
# description: False when unknown, and for a name such as `VirtualNetwork`.
# scope: document
outside(range, _) if world_cidr(range)

outside(range, networks) if {
	tf.known(range)
	own := _network(range)
	net.cidr_intersects(own, own)
	every network in networks {
		not net.cidr_contains(network, own)
	}
}

# METADATA
# title: An address range is wider than a prefix length
# description: The length is one of IPv4; of IPv6 only the internet is.
# scope: document
wider_than(range, _) if world_cidr(range)

wider_than(range, length) if {
	tf.known(range)
	not contains(range, ":")
	[_, own] := split(range, "/")
	to_number(own) < length
}

_network(range) := range if {
	contains(range, "/")
} else := concat("", [range, "/128"]) if {
	contains(range, ":")
} else := concat("", [range, "/32"])
