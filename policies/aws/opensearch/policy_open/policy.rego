# METADATA
# title: OpenSearch access policies are not open to anyone
# description: A policy for every principal lets anyone who reaches the endpoint read, change and delete the indices.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain_policy
# custom:
#   id: aws.opensearch.policy_open
#   aliases: [16c4216a-50d3-4785-bfb2-4adb5144a8ba]
#   requirement: no OpenSearch domain may allow any principal
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [aws_opensearch_domain, aws_elasticsearch_domain, aws_opensearch_domain_policy,
#      aws_elasticsearch_domain_policy]
#   remediation: Name the accounts or roles in `Principal`, or narrow the statement with a condition such as
#     aws:PrincipalOrgID.
package decree.aws.opensearch.policy_open

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must not let just anyone in through its policy", ["access_policies"]) if {
	some domain in input.resource.aws_opensearch_domain
	some statement in iam.statements(value.at(domain.values, ["access_policies"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(domain, "must not let just anyone in through its policy", ["access_policies"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	some statement in iam.statements(value.at(domain.values, ["access_policies"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(domain_policy, "must not let just anyone in through its policy", ["access_policies"]) if {
	some domain_policy in input.resource.aws_opensearch_domain_policy
	some statement in iam.statements(value.at(domain_policy.values, ["access_policies"], null))
	a_statement_with_effect_allow_principal(statement)
	value.settled_through([condition.key | some condition in statement.conditions])
	not iam.has_condition(statement, {"aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalAccount", "aws:PrincipalArn", "aws:SourceAccount", "aws:SourceArn", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce", "aws:SourceIp", "aws:VpcSourceIp", "kms:CallerAccount", "kms:ViaService", "s3:DataAccessPointAccount", "elasticfilesystem:AccessedViaMountTarget"})
}

deny contains tf.finding(domain_policy, "must not let just anyone in through its policy", ["access_policies"]) if {
	some domain_policy in input.resource.aws_elasticsearch_domain_policy
	some statement in iam.statements(value.at(domain_policy.values, ["access_policies"], null))
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
