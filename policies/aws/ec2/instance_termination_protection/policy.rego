# METADATA
# title: EC2 instances are protected from termination
# description: One wrong call of the API or click otherwise ends the instance, and its local data with it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_termination_protection
#   requirement: every EC2 instance must have termination protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [aws_instance]
#   remediation: Set `disable_api_termination` to true.
#   fix:
#     set:
#       path: [disable_api_termination]
#       value: true
package decree.aws.ec2.instance_termination_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have termination protection enabled", ["disable_api_termination"]) if {
	some instance in input.resource.aws_instance
	disable_api_termination := value.at(instance.values, ["disable_api_termination"], null)
	value.known(disable_api_termination)
	disable_api_termination != true
}
