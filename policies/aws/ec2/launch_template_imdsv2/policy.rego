# METADATA
# title: Launch templates require version 2 of the metadata service
# description: Each instance that a template starts inherits its metadata options; version 1 lets a request
#   forged through an application fetch the role's keys.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_template
# custom:
#   id: aws.ec2.launch_template_imdsv2
#   aliases: [AVD-AWS-0130]
#   requirement: every launch template must enforce IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_launch_template]
#   profiles: [recommended]
#   remediation: Set `http_tokens` to `required` in `metadata_options`.
package decree.aws.ec2.launch_template_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(template, "must require version 2 of the instance metadata service", []) if {
	some template in input.resource.aws_launch_template
	http_tokens := value.at(template.values, ["metadata_options", 0, "http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
	http_endpoint := value.at(template.values, ["metadata_options", 0, "http_endpoint"], null)
	value.known(http_endpoint)
	http_endpoint != "disabled"
}
