package decree.aws.rds.proxy_tls_test

import data.decree.aws.rds.proxy_tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in proxy_tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"require_tls": false}, "managed": true}]}, "data": {}}) == {"aws_db_proxy.proxy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_db_proxy.proxy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"require_tls": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_db_proxy": [{"address": "aws_db_proxy.proxy", "type": "aws_db_proxy", "name": "proxy", "provider": "aws", "values": {"require_tls": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
