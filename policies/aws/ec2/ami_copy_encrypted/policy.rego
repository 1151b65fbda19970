# METADATA
# title: Copies of AMIs are encrypted
# description: A copy is unencrypted unless told otherwise, and often goes to a region or account with fewer safeguards.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami_copy
# custom:
#   id: aws.ec2.ami_copy_encrypted
#   aliases: [CKV_AWS_235]
#   requirement: every AMI copy must be encrypted at rest
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_ami_copy]
#   profiles: [recommended]
#   remediation: Set `encrypted` to true.
#   fix:
#     set:
#       path: [encrypted]
#       value: true
package decree.aws.ec2.ami_copy_encrypted

import data.decree.tf
import data.decree.value

deny contains tf.finding(copy, "must be encrypted at rest", ["encrypted"]) if {
	some copy in input.resource.aws_ami_copy
	encrypted := value.at(copy.values, ["encrypted"], null)
	value.known(encrypted)
	encrypted != true
}
