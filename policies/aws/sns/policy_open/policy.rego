# METADATA
# title: SNS topic policies are not open to anyone
# description: Every AWS account may otherwise publish to the topic, or subscribe and read along.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sns_topic
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sns_topic_policy
# custom:
#   id: aws.sns.policy_open
#   aliases: [CKV_AWS_169, b26d2b7e-60f6-413d-a3a1-a57db24aa2b3]
#   requirement: no SNS topic policy may allow any principal
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_sns_topic, aws_sns_topic_policy]
#   profiles: [recommended]
#   remediation: Name the accounts or roles in `Principal`, or narrow the statement with a condition such as
#     aws:PrincipalOrgID.
package decree.aws.sns.policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(topic, "must not let just anyone in through its policy", ["policy"]) if {
	some topic in input.resource.aws_sns_topic
	some statement in iam.statements(value.at(topic.values, ["policy"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(topic_policy, "must not let just anyone in through its policy", ["policy"]) if {
	some topic_policy in input.resource.aws_sns_topic_policy
	some statement in iam.statements(value.at(topic_policy.values, ["policy"], null))
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
