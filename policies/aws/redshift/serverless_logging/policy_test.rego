package decree.aws.redshift.serverless_logging_test

import data.decree.aws.redshift.serverless_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in serverless_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshiftserverless_namespace": [{"address": "aws_redshiftserverless_namespace.namespace", "type": "aws_redshiftserverless_namespace", "name": "namespace", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_redshiftserverless_namespace.namespace"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshiftserverless_namespace": [{"address": "aws_redshiftserverless_namespace.namespace", "type": "aws_redshiftserverless_namespace", "name": "namespace", "provider": "aws", "values": {"log_exports": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshiftserverless_namespace": [{"address": "aws_redshiftserverless_namespace.namespace", "type": "aws_redshiftserverless_namespace", "name": "namespace", "provider": "aws", "values": {"log_exports": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
