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
