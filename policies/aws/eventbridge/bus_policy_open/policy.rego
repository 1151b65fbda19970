# METADATA
# title: Event bus policies do not let everyone in
# description: Events that anyone may send start whatever rules listen to them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudwatch_event_bus_policy
# custom:
#   id: aws.eventbridge.bus_policy_open
#   requirement: no EventBridge bus policy may be public
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_cloudwatch_event_bus_policy]
#   profiles: [recommended]
#   remediation: Name the principals that are meant, or limit the statement to your accounts or organization by a condition.
package decree.aws.eventbridge.bus_policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(event_bus_policy, "must not be publicly accessible", ["policy"]) if {
	some event_bus_policy in input.resource.aws_cloudwatch_event_bus_policy
	some statement in iam.statements(value.at(event_bus_policy.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.any_principal(statement)
}

a_statement_with_effect_allow_principal(statement) if {
	statement.effect == "Allow"
	iam.some_matches(iam.element(statement, "Principal"), `iam::[*]:`)
}
