package decree.value

# METADATA
# title: Where a version stands to another
# description: >
#   -1, 0 or 1, by the numbers at its beginning, as many as the other has (5.7.38 is 5.7); letters before them name the product. Null
#   where it is unknown, has no number, has too few of them, or is of another product; "none" for what is no text and no number.
version_order(version, bound) := "none" if {
	not is_string(version)
	not is_number(version)
} else := order if {
	known(version)
	own := _version(_as_text(version))
	other := _version(bound)
	own.product == other.product
	order := _order(own.numbers, other.numbers)
} else := null

_as_text(value) := value if {
	is_string(value)
} else := json.marshal(value)

_version(text) := {"product": _product(lower(before)), "numbers": [_number(digits) | some [_, digits] in parts]} if {
	some [_, before, numbers] in regex.find_all_string_submatch_n(`^([^0-9]*)([0-9]+(?:[._][0-9]+)*)`, text, 1)
	parts := regex.find_all_string_submatch_n(`0*([0-9]+)(?:[._]|$)`, numbers, -1)
}

_product(text) := trim_suffix(concat("", [letter | some [letter] in regex.find_all_string_submatch_n(`[a-z]`, text, -1)]), "v")

# Of two numbers without leading zeros the longer is the greater: so are their texts never too long.
_number(digits) := [count(digits), digits]

_order(numbers, bound) := 0 if {
	array.slice(numbers, 0, count(bound)) == bound
} else := order if {
	some at, number in bound
	numbers[at] != number
	array.slice(numbers, 0, at) == array.slice(bound, 0, at)
	order := _sign(numbers[at], number)
}

_sign(one, other) := -1 if {
	one < other
} else := 1

# METADATA
# title: Where a date stands to another
# description: -1, 0 or 1, by the day. Null where it is unknown or no date; "none" for what is no text.
date_order(date, bound) := "none" if {
	not is_string(date)
} else := 0 if {
	_day(date) == bound
} else := order if {
	order := _sign(_day(date), bound)
} else := null

_day(text) := substring(text, 0, 10) if regex.match(`^[0-9]{4}-[0-9]{2}-[0-9]{2}($|[^0-9])`, text)
