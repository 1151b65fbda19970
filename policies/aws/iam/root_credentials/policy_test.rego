package decree.aws.iam.root_credentials_test

import data.decree.aws.iam.root_credentials

flagged(document) := addresses if {
	addresses := {finding.address | some finding in root_credentials.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_organizations_features": [{"address": "aws_iam_organizations_features.organizations_features", "type": "aws_iam_organizations_features", "name": "organizations_features", "provider": "aws", "values": {"enabled_features": ["other"]}, "managed": true}]}, "data": {}}) == {"aws_iam_organizations_features.organizations_features"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_organizations_features": [{"address": "aws_iam_organizations_features.organizations_features", "type": "aws_iam_organizations_features", "name": "organizations_features", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_iam_organizations_features.organizations_features"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_organizations_features": [{"address": "aws_iam_organizations_features.organizations_features", "type": "aws_iam_organizations_features", "name": "organizations_features", "provider": "aws", "values": {"enabled_features": ["RootCredentialsManagement"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_organizations_features": [{"address": "aws_iam_organizations_features.organizations_features", "type": "aws_iam_organizations_features", "name": "organizations_features", "provider": "aws", "values": {"enabled_features": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_organizations_features": [{"address": "aws_iam_organizations_features.organizations_features", "type": "aws_iam_organizations_features", "name": "organizations_features", "provider": "aws", "values": {"enabled_features": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
