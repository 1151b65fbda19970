package decree.tf_test

import data.decree.testing
import data.decree.tf

test_only_text_with_an_expression_is_unknown if {
	every value in ["${var.x}", "arn:${var.x}:b"] {
		tf.unknown(value)
		not tf.known(value)
	}
	every value in ["x", "$x", "", 1, true, null, ["${var.x}"], {"a": "${var.x}"}] {
		tf.known(value)
		not tf.unknown(value)
	}
}

test_get_finds_the_value_at_a_path if {
	tf.get(_thing, ["name"], "none") == "a"
	tf.get(_thing, ["block", 0, "on"], true) == false
	tf.get(_thing, ["block", 1, "on"], true) == "${var.on}"
}

test_get_gives_the_fallback_for_what_is_not_set if {
	tf.get(_thing, ["nothing"], "none") == "none"
	tf.get(_thing, ["nothing", 0, "on"], "none") == "none"
	tf.get(_thing, ["null"], "none") == "none"
	tf.get(_thing, ["block", 2, "on"], "none") == "none"
	tf.get(_thing, ["name", 0, "on"], "none") == "none"
}

test_get_gives_the_unknown_container if {
	tf.get(_thing, ["dynamic", 0, "on"], "none") == "${var.blocks}"
	tf.get(_thing, ["block", 1, "on", 0, "deep"], "none") == "${var.on}"
}

test_absent_is_what_was_not_written if {
	every path in [["nothing"], ["null"], ["empty"], ["blank"], ["none"], ["nothing", 0, "on"], ["block", 2]] {
		tf.absent(_thing, path)
	}
	every path in [["name"], ["zero"], ["block"], ["block", 0, "on"], ["dynamic"], ["dynamic", 0, "on"]] {
		not tf.absent(_thing, path)
	}
}

test_unknown_at_looks_at_the_way_too if {
	tf.unknown_at(_thing, ["block", 1, "on"])
	tf.unknown_at(_thing, ["dynamic", 0, "on"])
	not tf.unknown_at(_thing, ["block", 0, "on"])
	not tf.unknown_at(_thing, ["nothing"])
}

test_true_and_false_by_value_text_and_default if {
	every value in [true, "true"] {
		tf.is_true(_with(value), ["on"], false)
		not tf.is_false(_with(value), ["on"], false)
	}
	every value in [false, "false"] {
		tf.is_false(_with(value), ["on"], true)
		not tf.is_true(_with(value), ["on"], true)
	}
	tf.is_true(_thing, ["nothing"], true)
	tf.is_false(_thing, ["nothing"], false)
}

test_unknown_is_neither_true_nor_false if {
	not tf.is_true(_with("${var.on}"), ["on"], true)
	not tf.is_false(_with("${var.on}"), ["on"], false)
	not tf.is_true(_thing, ["dynamic", 0, "on"], true)
	not tf.is_false(_thing, ["dynamic", 0, "on"], false)
}

test_one_of_and_none_of if {
	tf.one_of(_with("a"), ["on"], "z", {"a", "b"})
	not tf.none_of(_with("a"), ["on"], "z", {"a", "b"})
	tf.none_of(_with("c"), ["on"], "a", {"a", "b"})
	not tf.one_of(_with("c"), ["on"], "a", {"a", "b"})
	tf.one_of(_thing, ["nothing"], "a", {"a"})
	tf.none_of(_thing, ["nothing"], "c", {"a"})
}

test_unknown_is_neither_one_of_nor_none_of if {
	not tf.one_of(_with("${var.on}"), ["on"], "a", {"a"})
	not tf.none_of(_with("${var.on}"), ["on"], "c", {"a"})
}

test_blocks_are_those_that_are_known if {
	tf.blocks(_thing.values, "block") == _thing.values.block
	tf.blocks(_thing.values, "dynamic") == []
	tf.blocks(_thing.values, "nothing") == []
	tf.blocks({"block": ["${each.value}", {"on": true}]}, "block") == [{"on": true}]
}

_thing := testing.resource("a_thing", "t", {
	"name": "a",
	"zero": 0,
	"null": null,
	"blank": "",
	"empty": [],
	"none": {},
	"block": [{"on": false}, {"on": "${var.on}"}],
	"dynamic": "${var.blocks}",
})

_with(value) := testing.resource("a_thing", "t", {"on": value})
