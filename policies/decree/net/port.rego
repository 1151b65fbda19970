package decree.net

_all_protocols := {"-1", "*", "any"}

_protocol_numbers := {"1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6"}

# METADATA
# title: Name of a protocol
# description: "`tcp`, `6` and 6 are `tcp`; `-1`, `all`, `any` and `*` are `all`; names are in lower case."
# scope: document
protocol(value) := _protocol(lower(text)) if {
	text := _text(value)
}

_protocol(text) := "all" if {
	text in _all_protocols
} else := object.get(_protocol_numbers, text, text)

_text(value) := value if is_string(value)

_text(value) := format_int(value, 10) if is_number(value)

# METADATA
# title: A protocol is one, or all
# description: False when unknown.
# scope: document
protocol_is(value, wanted) if protocol(value) in {"all", wanted}

# METADATA
# title: A port is between two
# description: Ends are numbers or their text; -1 as both ends means every port. False when an end is unknown or not set.
# scope: document
port_in(from, to, port) if {
	_number(from) <= port
	port <= _number(to)
}

port_in(from, to, _) if {
	_number(from) == -1
	_number(to) == -1
}

_number(value) := value if is_number(value)

_number(value) := to_number(value) if is_string(value)

# METADATA
# title: A list of ports has a port
# description: "Azure's and Google's spelling: `22`, `20-25`, `*`, a number, or a list of them. False when unknown."
# scope: document
ports_include(spec, port) if {
	some element in spec
	_spec_includes(_text(element), port)
}

ports_include(spec, port) if _spec_includes(_text(spec), port)

_spec_includes("*", _)

_spec_includes(spec, port) if {
	ends := split(spec, "-")
	port_in(ends[0], ends[count(ends) - 1], port)
}

_every_port := [[0, 65535]]

# The ends of ports as Azure and Google write them; what is unknown stands for both.
_ends("*") := [0, 65535]

_ends(spec) := [ends[0], ends[count(ends) - 1]] if {
	text := _text(spec)
	text != "*"
	ends := split(text, "-")
}
