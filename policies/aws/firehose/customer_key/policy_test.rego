package decree.aws.firehose.customer_key_test

import data.decree.aws.firehose.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK"}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_violating_3 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true, "key_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_violating_4 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true, "key_type": "CUSTOMER_MANAGED_CMK"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": false}], "kinesis_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": false}], "msk_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": false}], "kinesis_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": false}], "msk_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_violating_5 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_unknown_4 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": "${var.not_given}", "key_type": "CUSTOMER_MANAGED_CMK"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true, "key_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "${var.not_given}", "enabled": false}], "kinesis_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"key_type": "CUSTOMER_MANAGED_CMK", "enabled": "${var.not_given}"}], "kinesis_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}
