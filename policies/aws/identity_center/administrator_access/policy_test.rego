package decree.aws.identity_center.administrator_access_test

import data.decree.aws.identity_center.administrator_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in administrator_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ssoadmin_managed_policy_attachment": [{"address": "aws_ssoadmin_managed_policy_attachment.managed_policy_attachment", "type": "aws_ssoadmin_managed_policy_attachment", "name": "managed_policy_attachment", "provider": "aws", "values": {"managed_policy_arn": "policy/AdministratorAccess"}, "managed": true}]}, "data": {}}) == {"aws_ssoadmin_managed_policy_attachment.managed_policy_attachment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ssoadmin_managed_policy_attachment": [{"address": "aws_ssoadmin_managed_policy_attachment.managed_policy_attachment", "type": "aws_ssoadmin_managed_policy_attachment", "name": "managed_policy_attachment", "provider": "aws", "values": {"managed_policy_arn": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ssoadmin_managed_policy_attachment": [{"address": "aws_ssoadmin_managed_policy_attachment.managed_policy_attachment", "type": "aws_ssoadmin_managed_policy_attachment", "name": "managed_policy_attachment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ssoadmin_managed_policy_attachment": [{"address": "aws_ssoadmin_managed_policy_attachment.managed_policy_attachment", "type": "aws_ssoadmin_managed_policy_attachment", "name": "managed_policy_attachment", "provider": "aws", "values": {"managed_policy_arn": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
