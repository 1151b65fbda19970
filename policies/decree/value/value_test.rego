package decree.value_test

import data.decree.value

block := {"rule": [{"sse": [{"key": "${aws_kms_key.k.arn}", "days": 30}]}], "hidden": "${var.block}", "none": null}

test_at_follows_the_path if value.at(block, ["rule", 0, "sse", 0, "days"], null) == 30

test_at_gives_the_fallback if {
	value.at(block, ["rule", 1, "sse"], "fallback") == "fallback"
	value.at(block, ["none"], 1) == 1
}

test_at_gives_the_unknown_container if {
	value.at(block, ["hidden", 0, "sse"], null) == "${var.block}"
	value.at("${each.value}", ["sse"], null) == "${each.value}"
}

test_at_gives_an_element_itself if value.at("text", [], null) == "text"

test_known if {
	value.known(1)
	value.known("text")
	not value.known("a-${var.b}")
}

test_present if {
	value.present("text")
	value.present(false)
	value.present("${module.a[0].aws_kms_key.k.arn}")
	value.present("${data.aws_kms_key.k.arn}")
	not value.present("${var.key}")
	not value.present("prefix-${aws_kms_key.k.arn}")
}

test_absent if {
	every nothing in [null, "", [], {}] { value.absent(nothing) }
	not value.absent(0)
	not value.absent("${var.key}")
}

test_list if {
	value.list(block, ["rule"]) == block.rule
	value.list({"rule": {"a": 1}}, ["rule"]) == [{"a": 1}]
	value.list(block, ["hidden"]) == []
	value.list(block, ["missing"]) == []
}

test_entries if {
	scope := {"variables": {"A": 1, "B": "${var.b}"}, "hidden": "${var.all}", "list": [1]}
	value.entries(scope, ["variables"]) == [{"key": "A", "value": 1}, {"key": "B", "value": "${var.b}"}]
	every path in [["hidden"], ["missing"], ["list"]] { value.entries(scope, path) == [] }
}

test_parsed if {
	every text in [`[{"name": "${var.name}"}]`, [{"name": "${var.name}"}]] {
		value.parsed(text) == [{"name": "${var.name}"}]
	}
	every nothing in ["", null] { value.parsed(nothing) == null }
	every unclear in ["${var.json}", "{", `[${var.element}]`] { value.unknown(value.parsed(unclear)) }
}

test_complete if {
	value.complete(block, ["rule"])
	value.complete(block, ["missing"])
	not value.complete(block, ["hidden"])
}

test_has if {
	value.has(["a", "b"], "b")
	value.has("abc", "b")
	not value.has(["a"], "b")
	not value.has(null, "b")
}

test_lacks if {
	value.lacks(["a"], "b")
	value.lacks("ac", "b")
	value.lacks(null, "b")
	value.lacks(3, "b")
	not value.lacks(["a", "b"], "b")
	not value.lacks(["a", "${var.b}"], "b")
	not value.lacks("a-${var.b}", "b")
	not value.lacks("abc", "b")
}

test_matches if {
	value.matches("prod-1", "^prod")
	not value.matches("dev-1", "^prod")
	not value.matches("${var.name}", "var")
}

test_folded if {
	every spelling in ["TRUE", "True", true] { value.folded(spelling) == "true" }
	value.folded(443) == "443"
	every nothing in [null, [], {"a": 1}] { value.folded(nothing) == null }
	value.folded_through(["A", 1]) == ["a", "1"]
	value.folded_through("AbC") == "abc"
}

test_bounds if {
	value.at_least(3, 3)
	not value.at_least(2, 3)
	value.at_most(3, 3)
	not value.at_most(4, 3)
	value.above(4, 3)
	not value.above(3, 3)
	value.below(2, 3)
	not value.below(3, 3)
	every other in ["nine", "9%", "0x9", "1e9", "", "${var.n}", true, [9], null] { not value.at_least(other, 3) }
}

test_bounds_of_numbers_in_text if {
	value.at_least("10", 9)
	value.above("-1.5", -2)
	value.at_most("007", 7)
	value.at_most("-0", 0)
	value.below("604800000000000", 604800000000001)
	not value.below("10", 9)
	not value.at_most("6048000000000000", 6048000000000000)
}

test_settled_through if {
	value.settled_through({"a": [1, "text"]})
	not value.settled_through({"a": ["${var.b}"]})
}
