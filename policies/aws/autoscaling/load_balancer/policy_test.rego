package decree.aws.autoscaling.load_balancer_test

import data.decree.aws.autoscaling.load_balancer

flagged(document) := addresses if {
	addresses := {finding.address | some finding in load_balancer.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.stranger", "type": "aws_autoscaling_attachment", "name": "stranger", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.elsewhere.id}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"target_group_arns": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.attachment", "type": "aws_autoscaling_attachment", "name": "attachment", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.group.id}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.attachment", "type": "aws_autoscaling_attachment", "name": "attachment", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.group.id}"}, "managed": true}, {"address": "aws_autoscaling_attachment.stranger_2", "type": "aws_autoscaling_attachment", "name": "stranger_2", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.elsewhere.id}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"load_balancers": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"target_group_arns": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.stranger", "type": "aws_autoscaling_attachment", "name": "stranger", "provider": "aws", "values": {"autoscaling_group_name": "${var.not_given}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.attachment", "type": "aws_autoscaling_attachment", "name": "attachment", "provider": "aws", "values": {"autoscaling_group_name": "${var.not_given}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.attachment", "type": "aws_autoscaling_attachment", "name": "attachment", "provider": "aws", "values": {"autoscaling_group_name": "${var.not_given}"}, "managed": true}, {"address": "aws_autoscaling_attachment.stranger_2", "type": "aws_autoscaling_attachment", "name": "stranger_2", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.elsewhere.id}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_autoscaling_attachment": [{"address": "aws_autoscaling_attachment.attachment", "type": "aws_autoscaling_attachment", "name": "attachment", "provider": "aws", "values": {"autoscaling_group_name": "${aws_autoscaling_group.group.id}"}, "managed": true}, {"address": "aws_autoscaling_attachment.stranger_2", "type": "aws_autoscaling_attachment", "name": "stranger_2", "provider": "aws", "values": {"autoscaling_group_name": "${var.not_given}"}, "managed": true}], "aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
