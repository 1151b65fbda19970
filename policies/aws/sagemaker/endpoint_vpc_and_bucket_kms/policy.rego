# METADATA
# title: SageMaker endpoints run in a VPC and take their model from a bucket encrypted with KMS
# description: >
#   An endpoint is as safe as the model behind it and the bucket that the model came from. Outside a VPC it answers
#   past your network controls; from a bucket without a key of your own, whoever reads the bucket reads the model
#   and what it was trained on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_endpoint
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_model
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html
# custom:
#   id: aws.sagemaker.endpoint_vpc_and_bucket_kms
#   requirement: >
#     every SageMaker endpoint must be deployed in a VPC with KMS encryption enabled on the associated training
#     bucket
#   severity: HIGH
#   category: network isolation
#   profiles: [recommended, ai_platform]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_sagemaker_endpoint]
#   reads:
#     - aws_sagemaker_endpoint_configuration
#     - aws_sagemaker_model
#     - aws_s3_bucket
#     - aws_s3_bucket_server_side_encryption_configuration
#   frameworks:
#     hipaa: ["164_312_a_2_iv"]
#     nist_800_53: [sc_28_1]
#     aws_ai_security: [AISF-DATA-04, AISF-INFRA-05, AISF-ML-01]
#   remediation: >
#     Give the model that the message names a vpc_config, and the bucket it names an
#     aws_s3_bucket_server_side_encryption_configuration with a customer managed KMS key.
package decree.aws.sagemaker.endpoint_vpc_and_bucket_kms

import data.decree.s3
import data.decree.tf

deny contains tf.finding(endpoint, message, ["endpoint_config_name"]) if {
	some endpoint in input.resource.aws_sagemaker_endpoint
	some model in _models(endpoint)
	tf.absent(model, ["vpc_config"])
	message := concat("", ["model `", model.address, "` of the endpoint does not run in a VPC"])
}

deny contains tf.finding(endpoint, message, ["endpoint_config_name"]) if {
	some endpoint in input.resource.aws_sagemaker_endpoint
	some model in _models(endpoint)
	some location in _locations(model)
	some bucket in s3.buckets_of(location)
	weakness := s3.encryption_weakness(bucket)
	message := concat("", ["training bucket `", bucket.address, "` of model `", model.address, "` ", weakness])
}

_models(endpoint) := {model |
	some configuration in input.resource.aws_sagemaker_endpoint_configuration
	tf.refers(endpoint.values.endpoint_config_name, configuration)
	some kind in ["production_variants", "shadow_production_variants"]
	some variant in tf.blocks(configuration.values, kind)
	some model in input.resource.aws_sagemaker_model
	tf.refers(variant.model_name, model)
}

_locations(model) := {location |
	some kind in ["primary_container", "container"]
	some container in tf.blocks(model.values, kind)
	some location in _locations_of(container)
}

_locations_of(container) := {location | location := container.model_data_url} | {location |
	some source in tf.blocks(container, "model_data_source")
	some object_source in tf.blocks(source, "s3_data_source")
	location := object_source.s3_uri
}
