package decree.net

import data.decree.tf

# METADATA
# title: An opening lets a port of a protocol through
# description: False when the ends of the opening are unknown, and where an earlier rule refuses the port.
# scope: document
reaches(opening, wanted, port) if {
	opening.protocol in {"all", wanted}
	port_in(opening.from, opening.to, port)
	every rule in opening.denied {
		_spares(rule, wanted, port)
	}
}

_spares(rule, wanted, _) if {
	tf.known(rule.protocol)
	not rule.protocol in {"all", wanted}
}

_spares(rule, _, port) if port < _number(rule.from)

_spares(rule, _, port) if {
	port > _number(rule.to)
	_number(rule.to) >= 0
}

# METADATA
# title: An opening lets some port between two through
# description: The protocol is `any`, whichever it is, or one; `icmp` is that of IPv6 too.
# scope: document
reaches_between(opening, wanted, from, to) if {
	some name in _names(opening, wanted)
	some port in _candidates(opening, from)
	from <= port
	port <= to
	reaches(opening, name, port)
}

# The lowest port of the two ranges, or the first one that is free again, is let through if any is.
_candidates(opening, from) := ({from} | {port | port := _number(opening.from)}) | {port |
	some rule in opening.denied
	port := _number(rule.to) + 1
}

# METADATA
# title: An opening lets some port of a protocol through
# scope: document
reaches_some_port(opening, wanted) if reaches_between(opening, wanted, 0, 65535)

# METADATA
# title: An opening lets every port of a protocol through
# scope: document
reaches_every_port(opening, wanted) if {
	some name in _names(opening, wanted)
	reaches(opening, name, 1)
	reaches(opening, name, 65535)
	every rule in opening.denied {
		tf.known(rule.protocol)
		not rule.protocol in {"all", name}
	}
}

_names(opening, "any") := {"icmp", "icmpv6", "tcp", "udp"} if {
	opening.protocol == "all"
} else := {opening.protocol}

_names(_, "icmp") := {"icmp", "icmpv6"}

_names(_, wanted) := {wanted} if not wanted in {"any", "icmp"}
