package decree.tf_test

import data.decree.tf

test_effective_tags_come_first if {
	tf.tags({"tags": {"Owner": "ml"}, "values": {"tags": {"Owner": "web"}}}) == {"Owner": "ml"}
	tf.tags({"values": {"tags": {"Owner": "web"}}}) == {"Owner": "web"}
	tf.tags({"values": {"labels": {"owner": "web"}}}) == {"owner": "web"}
	tf.tags({"values": {}}) == {}
}

test_unknown_tags_are_undefined if {
	not tf.tags({"values": {"tags": "${var.tags}"}})
	not tf.tags({"tags": "${var.tags}", "values": {"tags": {"Owner": "web"}}})
	not tf.untagged({"values": {"tags": "${var.tags}"}}, "Owner")
	not tf.tag({"values": {"tags": "${var.tags}"}}, "Owner")
}

test_tag_and_untagged if {
	tf.tag({"tags": {"Owner": "ml"}, "values": {}}, "Owner") == "ml"
	not tf.tag({"tags": {"Owner": "ml"}, "values": {}}, "Team")
	not tf.untagged({"tags": {"Owner": "ml"}, "values": {}}, "Owner")
	not tf.untagged({"tags": {"Owner": "${var.owner}"}, "values": {}}, "Owner")
	every tags in [{}, {"Owner": ""}, {"Owner": null}, {"owner": "ml"}] {
		tf.untagged({"tags": tags, "values": {}}, "Owner")
	}
}

test_finding_holds_what_is_reported if {
	tf.finding({"address": "a.b", "type": "a", "values": {}}, "is wrong", ["x", 0]) == {
		"address": "a.b",
		"type": "a",
		"message": "is wrong",
		"path": ["x", 0],
	}
}
