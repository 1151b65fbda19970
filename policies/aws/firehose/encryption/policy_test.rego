package decree.aws.firehose.encryption_test

import data.decree.aws.firehose.encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_kinesis_firehose_delivery_stream.firehose_delivery_stream"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}], "kinesis_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}], "msk_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}], "kinesis_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": false}], "msk_source_configuration": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_kinesis_firehose_delivery_stream": [{"address": "aws_kinesis_firehose_delivery_stream.firehose_delivery_stream", "type": "aws_kinesis_firehose_delivery_stream", "name": "firehose_delivery_stream", "provider": "aws", "values": {"server_side_encryption": [{"enabled": "${var.not_given}"}], "kinesis_source_configuration": "set"}, "managed": true}]}, "data": {}}) == set()
}
