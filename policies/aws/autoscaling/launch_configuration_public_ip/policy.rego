# METADATA
# title: Launch configurations assign no public IP address
# description: Instances of a group belong behind a load balancer; with public addresses each of them is a way in.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_configuration
# custom:
#   id: aws.autoscaling.launch_configuration_public_ip
#   aliases: [CKV_AWS_389, AVD-AWS-0009]
#   requirement: no launch configuration may assign public IP addresses
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_launch_configuration]
#   profiles: [recommended]
#   remediation: Set `associate_public_ip_address` to false.
#   fix:
#     set:
#       path: [associate_public_ip_address]
#       value: false
package decree.aws.autoscaling.launch_configuration_public_ip

import data.decree.tf

deny contains tf.finding(configuration, "must not have a public IP address", ["associate_public_ip_address"]) if {
	some configuration in input.resource.aws_launch_configuration
	configuration.values.associate_public_ip_address == true
}
