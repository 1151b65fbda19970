package decree.aws.rds.cloudwatch_logs_test

import data.decree.aws.rds.cloudwatch_logs

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cloudwatch_logs.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_instance.instance"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_instance": [{"address": "aws_db_instance.instance", "type": "aws_db_instance", "name": "instance", "provider": "aws", "values": {"enabled_cloudwatch_logs_exports": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
