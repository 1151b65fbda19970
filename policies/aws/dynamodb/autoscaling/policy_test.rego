package decree.aws.dynamodb.autoscaling_test

import data.decree.aws.dynamodb.autoscaling

flagged(document) := addresses if {
	addresses := {finding.address | some finding in autoscaling.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_violating_3 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger", "type": "aws_appautoscaling_target", "name": "stranger", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.elsewhere.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == {"aws_dynamodb_table.table"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "PAY_PER_REQUEST"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.table.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.elsewhere.id}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.table.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger", "type": "aws_appautoscaling_target", "name": "stranger", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger", "type": "aws_appautoscaling_target", "name": "stranger", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.elsewhere.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.table.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.table.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.elsewhere.id}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${var.not_given}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_appautoscaling_target": [{"address": "aws_appautoscaling_target.stranger_2", "type": "aws_appautoscaling_target", "name": "stranger_2", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.elsewhere.id}"}, "managed": true}, {"address": "aws_appautoscaling_target.target", "type": "aws_appautoscaling_target", "name": "target", "provider": "aws", "values": {"resource_id": "${aws_dynamodb_table.table.id}"}, "managed": true}], "aws_dynamodb_table": [{"address": "aws_dynamodb_table.table", "type": "aws_dynamodb_table", "name": "table", "provider": "aws", "values": {"billing_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
