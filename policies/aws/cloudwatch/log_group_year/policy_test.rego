package decree.aws.cloudwatch.log_group_year_test

import data.decree.aws.cloudwatch.log_group_year

flagged(document) := addresses if {
	addresses := {finding.address | some finding in log_group_year.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": 1}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_group.log_group"}
}

test_violating_2 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": 364}, "managed": true}]}, "data": {}}) == {"aws_cloudwatch_log_group.log_group"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": 365}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": "365"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": 0}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {"retention_in_days": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_cloudwatch_log_group": [{"address": "aws_cloudwatch_log_group.log_group", "type": "aws_cloudwatch_log_group", "name": "log_group", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
