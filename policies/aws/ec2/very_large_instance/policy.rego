# METADATA
# title: Very large EC2 instances name a cost centre
# description: A machine of this size costs thousands each month, which should have been decided by those who pay.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.very_large_instance
#   requirement: no EC2 instance may have instance_type matching
#     "[.](12|16|18|24|32|48|56|96|112|224)xlarge$|[.]metal", unless tagged CostCenter
#   severity: INFO
#   category: cost
#   resource_types: [aws_instance]
#   remediation: Tag the instance with `CostCenter`, or choose a smaller size.
package decree.aws.ec2.very_large_instance

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have `instance_type` match \"[.](12|16|18|24|32|48|56|96|112|224)xlarge$|[.]metal\"", ["instance_type"]) if {
	some instance in input.resource.aws_instance
	tag_costcenter := value.at(tf.tags(instance), ["CostCenter"], null)
	value.absent(tag_costcenter)
	value.matches(instance.values.instance_type, `[.](12|16|18|24|32|48|56|96|112|224)xlarge$|[.]metal`)
}
