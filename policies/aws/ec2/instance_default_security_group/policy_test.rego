package decree.aws.ec2.instance_default_security_group_test

import data.decree.aws.ec2.instance_default_security_group

flagged(document) := addresses if {
	addresses := {finding.address | some finding in instance_default_security_group.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_other.other.id}", "security_groups": ["default"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": ["default"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_5 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_default_security_group.security_group.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_6 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}, {"address": "aws_default_security_group.security_group_2", "type": "aws_default_security_group", "name": "security_group_2", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_default_security_group.security_group_2.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_7 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}, {"address": "aws_default_security_group.stranger_2", "type": "aws_default_security_group", "name": "stranger_2", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_default_security_group.security_group.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_8 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.default.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": ["${aws_other.default.id}"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_10 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.default.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_11 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.default.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_12 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.default.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_13 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.default.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_security_group.stranger.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.stranger", "type": "aws_security_group", "name": "stranger", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_14 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.default.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_15 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": ["${aws_other.default.id}"], "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_16 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.default.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_17 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.default.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_other.thing.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_18 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.default.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_security_group.group.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_violating_19 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.default.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}, {"address": "aws_instance.user_2", "type": "aws_instance", "name": "user_2", "provider": "aws", "values": {"uses": ["${aws_security_group.stranger.id}"]}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.stranger", "type": "aws_security_group", "name": "stranger", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": ["other"], "vpc_security_group_ids": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_other.other.id}", "security_groups": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.stranger", "type": "aws_security_group", "name": "stranger", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.stranger", "type": "aws_default_security_group", "name": "stranger", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": ["${aws_other.other.id}"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": ["${aws_other.other.id}"], "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "other", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": ["other"], "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_other.other.id}", "security_groups": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_20 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${var.not_given}", "security_groups": ["default"]}, "managed": true}]}, "data": {}}) == {"aws_instance.instance"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"vpc_security_group_ids": "${aws_other.other.id}", "security_groups": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${var.not_given}", "vpc_security_group_ids": "${aws_other.other.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${var.not_given}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "default"}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${aws_security_group.group.id}"}, "managed": true}], "aws_security_group": [{"address": "aws_security_group.group", "type": "aws_security_group", "name": "group", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "aws_security_group.stranger_2", "type": "aws_security_group", "name": "stranger_2", "provider": "aws", "values": {"name": "default"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_default_security_group": [{"address": "aws_default_security_group.security_group", "type": "aws_default_security_group", "name": "security_group", "provider": "aws", "values": {"vpc_id": "set"}, "managed": true}], "aws_instance": [{"address": "aws_instance.instance", "type": "aws_instance", "name": "instance", "provider": "aws", "values": {"security_groups": "${aws_other.other.id}", "vpc_security_group_ids": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
