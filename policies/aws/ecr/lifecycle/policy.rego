# METADATA
# title: ECR repositories delete old images
# description: Images pile up for years, cost storage, and old ones with known flaws stay ready to be started.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository
# custom:
#   id: aws.ecr.lifecycle
#   requirement: every ECR repository must have a lifecycle rule
#   severity: LOW
#   category: cost
#   resource_types: [aws_ecr_repository]
#   frameworks:
#     pci_dss: ["10.5.1.8", "3.2.1.7", "3.3.1.1.7", "3.3.1.3.7", "3.3.2.7", "3.3.3.7"]
#   remediation: Add the `aws_ecr_lifecycle_policy` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_ecr_lifecycle_policy
#       attributes:
#         repository: ${self.id}
package decree.aws.ecr.lifecycle

import data.decree.tf
import data.decree.value

deny contains tf.finding(repository, "must have a lifecycle rule", []) if {
	some repository in input.resource.aws_ecr_repository
	every lifecycle_policy in possible_lifecycle_policys(repository) {
		item := lifecycle_policy
		value.absent(item)
	}
}

possible_lifecycle_policys(repository) := [candidate |
	some candidate in input.resource.aws_ecr_lifecycle_policy
	tf.could_refer(value.at(candidate.values, ["repository"], null), repository)
]
