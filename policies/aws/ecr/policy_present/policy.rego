# METADATA
# title: ECR repositories have a policy
# description: Without a policy of its own a repository is open to whatever the identity policies of the account allow.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository
# custom:
#   id: aws.ecr.policy_present
#   requirement: every ECR repository must have a repository policy
#   severity: LOW
#   category: least privilege
#   resource_types: [aws_ecr_repository]
#   remediation: Add an `aws_ecr_repository_policy` that names who may pull and push.
#   fix:
#     add_resource:
#       type: aws_ecr_repository_policy
#       attributes:
#         repository: ${self.id}
package decree.aws.ecr.policy_present

import data.decree.tf
import data.decree.value

deny contains tf.finding(repository, "must have a policy of its own", []) if {
	some repository in input.resource.aws_ecr_repository
	every repository_policy in possible_repository_policys(repository) {
		item := repository_policy
		value.absent(item)
	}
}

possible_repository_policys(repository) := [candidate |
	some candidate in input.resource.aws_ecr_repository_policy
	tf.could_refer(value.at(candidate.values, ["repository"], null), repository)
]
