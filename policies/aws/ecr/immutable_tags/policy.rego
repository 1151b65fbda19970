# METADATA
# title: Tags of ECR images cannot be moved
# description: A tag that can be moved lets whoever pushes replace what production pulls.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ecr_repository
# custom:
#   id: aws.ecr.immutable_tags
#   aliases: [CKV_AWS_51, AVD-AWS-0031]
#   requirement: every ECR repository must have immutable tags
#   severity: MEDIUM
#   category: supply chain
#   resource_types: [aws_ecr_repository]
#   remediation: Set `image_tag_mutability` to "IMMUTABLE".
#   fix:
#     set:
#       path: [image_tag_mutability]
#       value: IMMUTABLE
package decree.aws.ecr.immutable_tags

import data.decree.tf
import data.decree.value

deny contains tf.finding(repository, "must have immutable tags", ["image_tag_mutability"]) if {
	some repository in input.resource.aws_ecr_repository
	image_tag_mutability := value.at(repository.values, ["image_tag_mutability"], null)
	value.known(image_tag_mutability)
	not image_tag_mutability in ["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]
}
