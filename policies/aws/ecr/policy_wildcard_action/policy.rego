# METADATA
# title: ECR repository policies do not allow every action
# description: Whoever may do everything can replace images and open the repository further.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository_policy
# custom:
#   id: aws.ecr.policy_wildcard_action
#   requirement: ECR repository policies must not allow all actions
#   severity: HIGH
#   category: least privilege
#   resource_types: [aws_ecr_repository_policy]
#   remediation: Name the actions that are needed, such as those to pull images.
package decree.aws.ecr.policy_wildcard_action

import data.decree.iam
import data.decree.tf
import data.decree.value

deny contains tf.finding(repository_policy, "must not allow all actions", ["policy"]) if {
	some repository_policy in input.resource.aws_ecr_repository_policy
	some statement in iam.statements(value.at(repository_policy.values, ["policy"], null))
	statement.effect == "Allow"
	iam.some_matches(statement.actions, `^([A-Za-z0-9-]+:)?[*]$`)
}
