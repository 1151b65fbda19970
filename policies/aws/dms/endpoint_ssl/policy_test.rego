package decree.aws.dms.endpoint_ssl_test

import data.decree.aws.dms.endpoint_ssl

flagged(document) := addresses if {
	addresses := {finding.address | some finding in endpoint_ssl.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == {"aws_dms_endpoint.endpoint"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other"}, "managed": true}]}, "data": {}}) == {"aws_dms_endpoint.endpoint"}
}

test_violating_3 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"ssl_mode": "other", "engine_name": "other"}, "managed": true}]}, "data": {}}) == {"aws_dms_endpoint.endpoint"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other", "ssl_mode": "require"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other", "ssl_mode": "verify-ca"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other", "ssl_mode": "verify-full"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "s3", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "dynamodb", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "kinesis", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "azuredb", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "sybase", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "kafka", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "elasticsearch", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "opensearch", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "redshift", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "neptune", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "aurora-serverless", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_exempt_1 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"ssl_mode": "other", "engine_name": "redis"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "other", "ssl_mode": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "${var.not_given}", "ssl_mode": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_dms_endpoint.endpoint"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "${var.not_given}", "ssl_mode": "require"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"ssl_mode": "${var.not_given}", "engine_name": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"ssl_mode": "other", "engine_name": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "${var.not_given}", "ssl_mode": "verify-ca"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_dms_endpoint": [{"address": "aws_dms_endpoint.endpoint", "type": "aws_dms_endpoint", "name": "endpoint", "provider": "aws", "values": {"engine_name": "${var.not_given}", "ssl_mode": "verify-full"}, "managed": true}]}, "data": {}}) == set()
}
