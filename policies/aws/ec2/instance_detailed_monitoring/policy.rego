# METADATA
# title: EC2 instances are monitored in detail
# description: Without it metrics come every five minutes, too late to see a short spike or to scale in time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_detailed_monitoring
#   aliases: [CKV_AWS_126]
#   requirement: every EC2 instance must have detailed monitoring enabled
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_instance]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.15", "10.4.1.1.4", "10.4.1.3", "10.4.2.4", "10.6.3.15", "10.7.1.5", "10.7.2.5", A3.3.1.7,
#        A3.5.1.7]
#   remediation: Set `monitoring` to true.
#   fix:
#     set:
#       path: [monitoring]
#       value: true
package decree.aws.ec2.instance_detailed_monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have detailed monitoring enabled", ["monitoring"]) if {
	some instance in input.resource.aws_instance
	monitoring := value.at(instance.values, ["monitoring"], null)
	value.known(monitoring)
	monitoring != true
}
