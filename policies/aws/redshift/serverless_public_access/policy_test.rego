package decree.aws.redshift.serverless_public_access_test

import data.decree.aws.redshift.serverless_public_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in serverless_public_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"publicly_accessible": true}, "managed": true}]}, "data": {}}) == {"aws_redshiftserverless_workgroup.workgroup"}
}

test_complying_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"publicly_accessible": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_redshiftserverless_workgroup": [{"address": "aws_redshiftserverless_workgroup.workgroup", "type": "aws_redshiftserverless_workgroup", "name": "workgroup", "provider": "aws", "values": {"publicly_accessible": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
