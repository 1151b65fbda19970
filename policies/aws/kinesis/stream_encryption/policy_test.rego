package decree.aws.kinesis.stream_encryption_test

import data.decree.aws.kinesis.stream_encryption

flagged(document) := addresses if {
	addresses := {finding.address | some finding in stream_encryption.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kinesis_stream": [{"address": "aws_kinesis_stream.stream", "type": "aws_kinesis_stream", "name": "stream", "provider": "aws", "values": {"encryption_type": "other"}, "managed": true}]}, "data": {}}) == {"aws_kinesis_stream.stream"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kinesis_stream": [{"address": "aws_kinesis_stream.stream", "type": "aws_kinesis_stream", "name": "stream", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_kinesis_stream.stream"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kinesis_stream": [{"address": "aws_kinesis_stream.stream", "type": "aws_kinesis_stream", "name": "stream", "provider": "aws", "values": {"encryption_type": "KMS"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kinesis_stream": [{"address": "aws_kinesis_stream.stream", "type": "aws_kinesis_stream", "name": "stream", "provider": "aws", "values": {"encryption_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
