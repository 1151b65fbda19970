package decree.aws.rds.proxy_iam_authentication_test

import data.decree.aws.rds.proxy_iam_authentication

flagged(document) := addresses if {
	addresses := {finding.address | some finding in proxy_iam_authentication.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{"iam_auth": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_db_proxy.proxy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{}]}, "managed": true}]}, "data": {}}) == {"aws_db_proxy.proxy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{"iam_auth": "other"}, {"iam_auth": "REQUIRED"}]}, "managed": true}]}, "data": {}}) == {"aws_db_proxy.proxy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{"iam_auth": "REQUIRED"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{"iam_auth": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"auth": [{"iam_auth": "${var.not_given}"}, {"iam_auth": "REQUIRED"}]}, "managed": true}]}, "data": {}}) == set()
}
