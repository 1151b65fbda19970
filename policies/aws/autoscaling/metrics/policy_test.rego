package decree.aws.autoscaling.metrics_test

import data.decree.aws.autoscaling.metrics

flagged(document) := addresses if {
	addresses := {finding.address | some finding in metrics.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_autoscaling_group.group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"enabled_metrics": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_autoscaling_group": [{"address": "aws_autoscaling_group.group", "type": "aws_autoscaling_group", "name": "group", "provider": "aws", "values": {"enabled_metrics": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
