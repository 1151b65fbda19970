package decree.aws.ssm.document_secrets_test

import data.decree.aws.ssm.document_secrets

flagged(document) := addresses if {
	addresses := {finding.address | some finding in document_secrets.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "~\"P*3bAKIA9C2E15Z37825V733"}, "managed": true}]}, "data": {}}) == {"aws_ssm_document.document"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssm_document": [{"address": "aws_ssm_document.document", "type": "aws_ssm_document", "name": "document", "provider": "aws", "values": {"content": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
