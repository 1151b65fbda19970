# METADATA
# title: SageMaker notebook instances stand in private subnets
# description: A subnet that hands out public addresses leads straight to an internet gateway; a notebook there
#   reads training data and can send it anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_public_subnet
#   requirement: every SageMaker notebook instance must not stand in a public subnet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Set subnet_id to a private subnet.
package decree.aws.sagemaker.notebook_public_subnet

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must not stand in a public subnet", ["subnet_id"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	some subnet in input.resource.aws_subnet
	tf.refers(value.at(notebook_instance.values, ["subnet_id"], null), subnet)
	subnet.values.map_public_ip_on_launch == true
}
