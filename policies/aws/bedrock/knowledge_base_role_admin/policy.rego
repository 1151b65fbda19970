# METADATA
# title: Bedrock knowledge bases have no administrator role
# description: The knowledge base needs to read its sources and to write its index. With more, documents that
#   nobody meant to show end up in answers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/bedrockagent_knowledge_base
# custom:
#   id: aws.bedrock.knowledge_base_role_admin
#   requirement: every Bedrock knowledge base must not have full administrative privileges
#   severity: CRITICAL
#   category: least privilege
#   resource_types: [aws_bedrockagent_knowledge_base]
#   profiles: [recommended, ai_platform]
#   remediation: Allow the role to read the sources, to call the embedding model and to use the vector store.
package decree.aws.bedrock.knowledge_base_role_admin

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(knowledge_base, "must not have full administrative privileges", ["role_arn"]) if {
	some knowledge_base in input.resource.aws_bedrockagent_knowledge_base
	not_not_have_full_administrative_privileges(knowledge_base)
}

not_not_have_full_administrative_privileges(knowledge_base) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(knowledge_base.values, ["role_arn"], null), role)
	some role_policy in input.resource.aws_iam_role_policy
	tf.refers(value.at(role_policy.values, ["role"], null), role)
	some statement in iam.statements(value.at(role_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(knowledge_base) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(knowledge_base.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	some policy in input.resource.aws_iam_policy
	tf.refers(value.at(role_policy_attachment.values, ["policy_arn"], null), policy)
	some statement in iam.statements(value.at(policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.acts(statement, {"*"})
	"*" in statement.resources
}

not_not_have_full_administrative_privileges(knowledge_base) if {
	some role in input.resource.aws_iam_role
	tf.refers(value.at(knowledge_base.values, ["role_arn"], null), role)
	some role_policy_attachment in input.resource.aws_iam_role_policy_attachment
	tf.refers(value.at(role_policy_attachment.values, ["role"], null), role)
	value.matches(role_policy_attachment.values.policy_arn, `policy/AdministratorAccess$`)
}
