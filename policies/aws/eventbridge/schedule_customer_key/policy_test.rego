package decree.aws.eventbridge.schedule_customer_key_test

import data.decree.aws.eventbridge.schedule_customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in schedule_customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "length/alias/aws/3&"}, "managed": true}]}, "data": {}}) == {"aws_scheduler_schedule.schedule"}
}

test_violating_2 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_scheduler_schedule.schedule"}
}

test_violating_3 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == {"aws_scheduler_schedule.schedule"}
}

test_complying_1 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {}, "managed": true}]}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "other"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.stranger", "type": "aws_kms_alias", "name": "stranger", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_scheduler_schedule.schedule"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}]}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${data.aws_kms_alias.alias.id}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "${var.not_given}"}, "managed": true}, {"address": "data.aws_kms_alias.stranger_2", "type": "aws_kms_alias", "name": "stranger_2", "provider": "aws", "values": {"name": "alias/aws/"}, "managed": true}]}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_scheduler_schedule": [{"address": "aws_scheduler_schedule.schedule", "type": "aws_scheduler_schedule", "name": "schedule", "provider": "aws", "values": {"kms_key_arn": "${var.not_given}"}, "managed": true}]}, "data": {"aws_kms_alias": [{"address": "data.aws_kms_alias.alias", "type": "aws_kms_alias", "name": "alias", "provider": "aws", "values": {"name": "other"}, "managed": true}]}}) == set()
}
