# METADATA
# title: EC2 instances check source and destination of traffic
# description: Without the check an instance can forward or forge traffic of others; only NAT and router
#   appliances need that.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_source_destination_check
#   requirement: every EC2 instance must check source and destination
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_instance]
#   remediation: Set `source_dest_check` to true.
#   fix:
#     set:
#       path: [source_dest_check]
#       value: true
package decree.aws.ec2.instance_source_destination_check

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must check source and destination", ["source_dest_check"]) if {
	some instance in input.resource.aws_instance
	source_dest_check := instance.values.source_dest_check
	value.known(source_dest_check)
	source_dest_check != true
}
