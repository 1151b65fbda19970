package decree.aws.cognito.guest_access_test

import data.decree.aws.cognito.guest_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in guest_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_cognito_identity_pool": [{"address": "aws_cognito_identity_pool.identity_pool", "type": "aws_cognito_identity_pool", "name": "identity_pool", "provider": "aws", "values": {"allow_unauthenticated_identities": true}, "managed": true}]}, "data": {}}) == {"aws_cognito_identity_pool.identity_pool"}
}

test_complying_1 if {
	flagged({"resource": {"aws_cognito_identity_pool": [{"address": "aws_cognito_identity_pool.identity_pool", "type": "aws_cognito_identity_pool", "name": "identity_pool", "provider": "aws", "values": {"allow_unauthenticated_identities": false}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_cognito_identity_pool": [{"address": "aws_cognito_identity_pool.identity_pool", "type": "aws_cognito_identity_pool", "name": "identity_pool", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_cognito_identity_pool": [{"address": "aws_cognito_identity_pool.identity_pool", "type": "aws_cognito_identity_pool", "name": "identity_pool", "provider": "aws", "values": {"allow_unauthenticated_identities": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
