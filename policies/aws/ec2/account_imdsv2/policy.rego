# METADATA
# title: The account's default requires version 2 of the metadata service
# description: The default of the account decides for every instance that says nothing of its own, those started
#   by hand too.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ec2_instance_metadata_defaults
# custom:
#   id: aws.ec2.account_imdsv2
#   requirement: EC2 instance metadata defaults must enforce IMDSv2
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_ec2_instance_metadata_defaults]
#   profiles: [recommended]
#   remediation: Set `http_tokens` to "required".
#   fix:
#     set:
#       path: [http_tokens]
#       value: required
package decree.aws.ec2.account_imdsv2

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance_metadata_defaults, "must require version 2 of the instance metadata service", ["http_tokens"]) if {
	some instance_metadata_defaults in input.resource.aws_ec2_instance_metadata_defaults
	http_tokens := value.at(instance_metadata_defaults.values, ["http_tokens"], null)
	value.known(http_tokens)
	http_tokens != "required"
}
